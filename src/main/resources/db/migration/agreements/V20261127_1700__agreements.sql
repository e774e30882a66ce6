-- What partners agree on in writing: the draft, the texts that were opened for signing, and who signed which of them.
create table agreements (
    id             uuid        primary key,
    partnership    uuid        not null references partnerships,
    kind           text        not null check (kind in ('LOCAL', 'PROJECT', 'BRANCH', 'COALITION', 'LETTER_OF_INTENT',
                                                        'ACCESSION', 'CHARTER', 'WITHDRAWAL')),
    title          text        not null check (length(title) between 1 and 200),
    parent         uuid,
    declarer       uuid        references organisations,
    state          text        not null check (state in ('DRAFT', 'SIGNING', 'IN_FORCE', 'CLOSED')),
    -- the last text that was opened for signing; none while it is 0
    text           int         not null default 0 check (text >= 0),
    -- the text that is in force, and since when
    in_force       int         not null default 0 check (in_force between 0 and text),
    in_force_since date,
    published_on   date,
    closed_on      date,
    closed_reason  text        check (length(closed_reason) between 1 and 1000),
    signing_on     date,
    sign_by        date,
    starts_on      date,
    ends_on        date        check (ends_on >= starts_on),
    review_on      date,
    least          int         check (least > 0),
    minors         boolean,
    volunteers     boolean,
    shares_data    boolean,
    data_basis     text        check (length(data_basis) between 1 and 500),
    data_contract  text        check (data_contract in ('PROCESSING', 'JOINT')),
    begun_at       timestamptz not null,
    version        int         not null default 0,
    unique (partnership, id),
    foreign key (partnership, parent) references agreements (partnership, id),
    check ((declarer is null) = (kind not in ('ACCESSION', 'WITHDRAWAL'))),
    check ((in_force = 0) = (in_force_since is null)),
    check ((state = 'CLOSED') = (closed_on is not null)),
    check (published_on is null or in_force > 0)
);

-- Of what all partners sign there is one of a kind at a time; of what one says, one for each of them.
create unique index agreements_one_of_a_kind on agreements (partnership, kind)
    where state <> 'CLOSED' and declarer is null;
create unique index agreements_one_declaration on agreements (partnership, kind, declarer)
    where state <> 'CLOSED' and declarer is not null;
create index agreements_of_partnership on agreements (partnership, begun_at, id);
create index agreements_of_declarer on agreements (declarer) where declarer is not null;
create index agreements_of_parent on agreements (partnership, parent) where parent is not null;

-- A clause of a draft that is not simply as the library has it.
create table agreement_clauses (
    id        uuid  not null unique,
    agreement uuid  not null references agreements,
    clause    text  not null check (length(clause) between 1 and 30),
    included  boolean,
    filled    jsonb not null default '{}',
    wording   text  check (length(wording) between 1 and 20000),
    version   int   not null,
    primary key (agreement, clause)
);

-- Who signs for a party, and on which basis.
create table agreement_parties (
    agreement    uuid  not null references agreements,
    organisation uuid  not null references organisations,
    basis        text  not null check (basis in ('OFFICE', 'REGISTER', 'POWER_OF_ATTORNEY', 'RESOLUTION', 'APPOINTMENT',
                                                 'STATUTE', 'SELF')),
    reference    text  check (length(reference) between 1 and 200),
    dated        date,
    signatories  jsonb not null,
    money        boolean not null default false,
    version      int   not null,
    primary key (agreement, organisation)
);

create index agreement_parties_of_organisation on agreement_parties (organisation);

-- A text as it was opened for signing: it never changes.
create table agreement_texts (
    agreement uuid        not null references agreements,
    number    int         not null check (number > 0),
    content   jsonb       not null,
    digest    text        not null check (digest ~ '^[0-9a-f]{64}$'),
    opened_at timestamptz not null,
    opened_by uuid        references people,
    primary key (agreement, number)
);

create index agreement_texts_opened_by on agreement_texts (opened_by);

-- One signature of one party under one text.
create table agreement_signatures (
    id               uuid        primary key,
    agreement        uuid        not null,
    number           int         not null,
    organisation     uuid        not null references organisations,
    signatories      jsonb       not null,
    basis            text        not null check (length(basis) between 1 and 500),
    way              text        not null check (way in ('HERE', 'PAPER')),
    signed_on        date        not null check (signed_on >= '2000-01-01'),
    signed_at        timestamptz not null,
    digest           text        not null check (digest ~ '^[0-9a-f]{64}$'),
    accepted_by      uuid        references people,
    entered_by       uuid        references people,
    counter          text        not null check (counter in ('NOT_NEEDED', 'WAITS', 'GIVEN')),
    counter_name     text        check (length(counter_name) between 1 and 200),
    counter_function text        check (length(counter_function) between 1 and 200),
    counter_on       date,
    counter_by       uuid        references people,
    unique (agreement, number, organisation),
    foreign key (agreement, number) references agreement_texts,
    check ((counter = 'GIVEN') = (counter_on is not null)),
    check ((counter = 'GIVEN') = (counter_name is not null))
);

create index agreement_signatures_of_organisation on agreement_signatures (organisation);
create index agreement_signatures_accepted_by on agreement_signatures (accepted_by);
create index agreement_signatures_entered_by on agreement_signatures (entered_by);
create index agreement_signatures_counter_by on agreement_signatures (counter_by);

-- The signed paper, as it was scanned or came: a photo that we wrote anew, or a PDF.
create table agreement_scans (
    id        uuid  not null primary key references agreement_signatures,
    kind      text  not null check (kind in ('PHOTO', 'PDF')),
    content   bytea not null,
    digest    text  not null check (digest ~ '^[0-9a-f]{64}$')
);

-- What partners say of a clause. A lawyer's remark keeps the partner that made it from signing until it is settled.
create table agreement_remarks (
    id           uuid        primary key,
    agreement    uuid        not null references agreements,
    clause       text        not null check (length(clause) between 1 and 30),
    organisation uuid        references organisations,
    kind         text        not null check (kind in ('COMMENT', 'LAWYER')),
    words        text        not null check (length(words) between 1 and 2000),
    said_at      timestamptz not null,
    said_by      uuid        references people,
    settled_at   timestamptz,
    settled_by   uuid        references people,
    check (settled_at is not null or settled_by is null),
    check (kind = 'COMMENT' or organisation is not null)
);

create index agreement_remarks_of_agreement on agreement_remarks (agreement, said_at, id);
create index agreement_remarks_of_organisation on agreement_remarks (organisation);
create index agreement_remarks_said_by on agreement_remarks (said_by);
create index agreement_remarks_settled_by on agreement_remarks (settled_by);

-- Of what was reminded already, so that a restart reminds of nothing twice.
create table agreement_reminders (
    agreement uuid not null references agreements,
    about     text not null check (about in ('SIGN', 'REVIEW', 'END')),
    day       date not null,
    ahead     int  not null,
    primary key (agreement, about, day, ahead)
);
