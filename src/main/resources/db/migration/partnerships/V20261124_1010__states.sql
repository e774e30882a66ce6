-- Whether a partnership is at work, rests, has ended or became an organisation of its own; beside its stage.
alter table partnerships
    add column state text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED', 'CLOSED', 'TRANSFORMED')),
    add column state_since date,
    add column state_reason text not null default '' check (length(state_reason) <= 1000);

update partnerships set state_since = started_on;

alter table partnerships alter column state_since set not null;
