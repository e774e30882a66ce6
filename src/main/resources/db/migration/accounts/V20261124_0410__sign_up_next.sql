-- Where somebody was going when they found that they need an account.
alter table sign_ups add column next text not null default '/desk';
alter table sign_ups alter column next drop default;
