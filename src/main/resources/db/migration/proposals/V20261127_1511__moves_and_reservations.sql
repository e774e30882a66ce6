-- Who moved towards whom between two rounds: the register of concessions.
create table proposal_moves (
    id           uuid primary key,
    proposal     uuid        not null references proposals,
    round        int         not null check (round > 1),
    organisation uuid        not null references organisations,
    point        text        not null check (length(point) between 1 and 200),
    position     text        not null check (length(position) between 1 and 1000),
    gave         text        check (length(gave) between 1 and 1000),
    got          text        check (length(got) between 1 and 1000),
    why          text        check (length(why) between 1 and 1000),
    at           timestamptz not null,
    person       uuid        references people,
    foreign key (proposal, round) references proposal_rounds,
    check (gave is not null or got is not null)
);

create index proposal_moves_of_proposal on proposal_moves (proposal, round, point);
create index proposal_moves_of_organisation on proposal_moves (organisation);
create index proposal_moves_of_person on proposal_moves (person);

-- Reservations with which a proposal passed; each comes back on its day.
create table proposal_reservations (
    proposal     uuid not null references proposals,
    organisation uuid not null references organisations,
    words        text not null check (length(words) between 1 and 2000),
    review_on    date not null,
    settled_on   date,
    settled_how  text check (length(settled_how) between 1 and 1000),
    settled_by   uuid references people,
    primary key (proposal, organisation),
    check ((settled_on is null) = (settled_how is null))
);

create index proposal_reservations_open on proposal_reservations (review_on) where settled_on is null;
create index proposal_reservations_of_organisation on proposal_reservations (organisation);
create index proposal_reservations_settled_by on proposal_reservations (settled_by);

-- How a partnership decides when nobody says otherwise (gate.A3).
create table decision_rules (
    partnership uuid primary key references partnerships,
    mode        text not null check (mode in ('CONSENT', 'CONSENSUS', 'VOTE', 'WEIGHTED', 'SECTORS', 'ADVICE_FIRST', 'SENSE')),
    quorum      text not null check (quorum in ('ANYBODY', 'HALF', 'TWO_THIRDS', 'ALL')),
    majority    text not null check (majority in ('SIMPLE', 'ABSOLUTE', 'TWO_THIRDS', 'THREE_QUARTERS')),
    days        int  not null check (days between 1 and 90),
    version     int  not null default 0
);
