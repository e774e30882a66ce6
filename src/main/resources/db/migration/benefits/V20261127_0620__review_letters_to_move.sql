-- The letters of reviews, for the one table of mailed questions.
create view public_review_letters as
select id, review, organisation, address, generation, token_hash, letter, sent_by, sent_at, used_at, revoked_at
  from benefit_review_links;
