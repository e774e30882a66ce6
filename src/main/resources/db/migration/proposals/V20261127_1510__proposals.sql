-- What partners are to decide about, in rounds in which each partner has one voice.
create table proposals (
    id               uuid primary key,
    partnership      uuid        not null references partnerships,
    number           int         not null check (number > 0),
    title            text        not null check (length(title) between 1 and 200),
    mode             text        not null check (mode in ('CONSENT', 'CONSENSUS', 'VOTE', 'WEIGHTED', 'SECTORS',
                                                          'ADVICE_FIRST', 'SENSE')),
    quorum           text        not null check (quorum in ('ANYBODY', 'HALF', 'TWO_THIRDS', 'ALL')),
    majority         text        not null check (majority in ('SIMPLE', 'ABSOLUTE', 'TWO_THIRDS', 'THREE_QUARTERS')),
    groups           boolean     not null default false,
    hidden           boolean     not null default false,
    meeting          uuid,
    decider          uuid        references organisations,
    opened_by        uuid        references people,
    withdrawn_on     date,
    withdrawn_reason text        check (length(withdrawn_reason) between 1 and 1000),
    decision         uuid,
    version          int         not null default 0,
    unique (partnership, number),
    unique (partnership, id),
    foreign key (partnership, meeting) references meetings (partnership, id),
    foreign key (partnership, decision) references decisions (partnership, id),
    check ((withdrawn_on is null) = (withdrawn_reason is null)),
    check (withdrawn_on is null or decision is null),
    check ((mode = 'ADVICE_FIRST') = (decider is not null))
);

create unique index proposals_of_decision on proposals (decision);
create index proposals_of_decider on proposals (decider);
create index proposals_opened_by on proposals (opened_by);

create table proposal_rounds (
    proposal    uuid        not null references proposals,
    number      int         not null check (number between 1 and 20),
    words       text        not null check (length(words) between 1 and 5000),
    changed     text        check (length(changed) between 1 and 2000),
    opened_at   timestamptz not null,
    closes_at   timestamptz not null check (closes_at > opened_at),
    closed_at   timestamptz,
    result      text        check (result in ('PASSED', 'OBJECTED', 'REJECTED', 'TIED', 'NO_QUORUM', 'NOBODY_AGREED',
                                              'ONE_GROUP', 'GATHERED')),
    reminded_at timestamptz,
    primary key (proposal, number),
    check ((closed_at is null) = (result is null))
);

create index proposal_rounds_open on proposal_rounds (closes_at) where closed_at is null;

create table proposal_voters (
    proposal     uuid    not null,
    round        int     not null,
    organisation uuid    not null references organisations,
    sector       text    not null check (sector in ('PUBLIC', 'BUSINESS', 'SOCIAL')),
    interest     text    not null check (length(interest) between 1 and 200),
    weight       int     not null default 1 check (weight between 1 and 1000),
    has_left     boolean not null default false,
    primary key (proposal, round, organisation),
    foreign key (proposal, round) references proposal_rounds
);

create index proposal_voters_of_organisation on proposal_voters (organisation);

-- Answers are added and never changed; of each partner the last that decides counts.
create table proposal_voices (
    proposal     uuid        not null,
    round        int         not null,
    organisation uuid        not null,
    number       int         not null check (number between 1 and 50),
    at           timestamptz not null,
    stance       text        not null check (stance in ('AGREE', 'RESERVATION', 'STAND_ASIDE', 'OBJECTION', 'FOR', 'AGAINST',
                                                        'ABSTAIN', 'ADVICE', 'CONFLICT')),
    words        text        check (length(words) between 1 and 2000),
    scope        text        not null check (scope in ('DECIDES', 'CONSULTS')),
    channel      text        not null check (channel in ('HERE', 'LETTER', 'MEETING', 'PHONE')),
    person       uuid        references people,
    said_by      text        check (length(said_by) between 1 and 200),
    primary key (proposal, round, organisation, number),
    foreign key (proposal, round, organisation) references proposal_voters on update cascade,
    check (words is not null or stance not in ('RESERVATION', 'OBJECTION', 'ADVICE', 'CONFLICT')),
    check (channel = 'HERE' or said_by is not null)
);

create index proposal_voices_of_person on proposal_voices (person);

comment on column proposal_voters.has_left is 'it was a partner when the round began and is none any more: its answer does not count';
