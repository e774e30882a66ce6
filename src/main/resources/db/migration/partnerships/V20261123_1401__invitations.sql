create table invitations (
    id                uuid primary key,
    partnership       uuid        not null references partnerships,
    organisation      uuid references organisations,
    organisation_name text        not null check (length(organisation_name) between 1 and 300),
    organisation_kind text,
    address           text        not null check (length(address) between 3 and 254),
    language          text        not null check (language in ('pl', 'en')),
    asked             text        not null check (length(asked) between 1 and 1000),
    gain              text        not null check (length(gain) between 1 and 1000),
    invited_by        uuid        not null references people,
    on_behalf_of      uuid references organisations,
    generation        int         not null default 0,
    token_hash        bytea       not null unique,
    letter            uuid        not null references letters,
    sent_at           timestamptz not null,
    expires_at        timestamptz not null,
    withdrawn_at      timestamptz,
    version           int         not null default 0
);

create index invitations_of_partnership on invitations (partnership, sent_at desc, id);
-- One open invitation per organisation; to ask again, the same one is sent anew.
create unique index invitations_one_per_organisation on invitations (partnership, organisation)
    where organisation is not null and withdrawn_at is null;
create unique index invitations_one_per_address on invitations (partnership, lower(address))
    where withdrawn_at is null;

-- Every answer ever given; the last one counts. A generation (one sending of the letter) is answered once.
create table invitation_answers (
    id           uuid primary key,
    invitation   uuid        not null references invitations,
    generation   int         not null,
    answer       text        not null check (answer in ('YES', 'YES_PRELIMINARY', 'MAYBE', 'NO')),
    reason       text        check (reason in ('TIME', 'NO_MANDATE', 'DISPUTE', 'NO_BENEFIT', 'OTHER')),
    explanation  text        check (length(explanation) <= 1000),
    respondent   text        not null check (length(respondent) between 1 and 200),
    scope        text        not null check (scope in ('DECIDES', 'CONSULTS', 'OBSERVES')),
    expects      text        check (length(expects) <= 1000),
    answered_at  timestamptz not null,
    entered_by   uuid references people,
    unique (invitation, generation),
    check ((answer = 'NO') = (reason is not null))
);
