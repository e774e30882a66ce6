-- What a partner wants for itself, and what it fears to pay. Taken out is not deleted: reviews speak of it.
create table expectations (
    id           uuid        primary key,
    partnership  uuid        not null references partnerships,
    organisation uuid        not null references organisations,
    side         text        not null check (side in ('BENEFIT', 'COST')),
    kind         text,
    words        text        check (length(words) between 1 and 1000),
    importance   int         check (importance between 1 and 3),
    shown        boolean     not null default false,
    said_by      text        check (length(said_by) between 1 and 200),
    entered_by   uuid        references people,
    added_at     timestamptz not null default clock_timestamp(),
    removed_at   timestamptz,
    version      int         not null default 0,
    check (kind is not null or words is not null),
    check (case side
               when 'BENEFIT' then importance is not null
                   and (kind is null or kind in (
                       'EFFECTIVENESS', 'EFFICIENCY', 'REACH', 'NEW_CLIENTS', 'KNOWLEDGE', 'INFORMATION', 'FUNDING',
                       'RESOURCES', 'VOLUNTEERS', 'STAFF', 'REPUTATION', 'LEGITIMACY', 'INFLUENCE', 'TRUST',
                       'INTEGRATION', 'COMPETENCE', 'INNOVATION', 'STATUTORY', 'SAFETY', 'WELLBEING', 'SATISFACTION',
                       'CONFLICT_MEDIATION'))
               else importance is null and not shown
                   and (kind is null or kind in (
                       'TIME', 'COORDINATION', 'INDEPENDENCE', 'REPUTATION', 'SHARED_SUCCESS', 'PAPERWORK'))
           end)
);

create index expectations_of_partnership on expectations (partnership, organisation, added_at, id);
create index expectations_of_organisation on expectations (organisation);
create index expectations_entered_by on expectations (entered_by) where entered_by is not null;

-- Every partner is asked what has come; the day says until when.
create table benefit_reviews (
    id          uuid        primary key,
    partnership uuid        not null references partnerships,
    opened_at   timestamptz not null,
    opened_by   uuid        references people,
    until       date        not null,
    version     int         not null default 0
);

create index benefit_reviews_of_partnership on benefit_reviews (partnership, opened_at, id);

-- That a partner answered, and who said so. Without either name it came from the demonstration.
create table benefit_answers (
    review       uuid        not null references benefit_reviews,
    organisation uuid        not null references organisations,
    said_by      text        check (length(said_by) between 1 and 200),
    entered_by   uuid        references people,
    answered_at  timestamptz not null,
    version      int         not null default 0,
    primary key (review, organisation)
);

create index benefit_answers_of_organisation on benefit_answers (organisation);
create index benefit_answers_entered_by on benefit_answers (entered_by) where entered_by is not null;

create table benefit_answer_states (
    review      uuid not null references benefit_reviews,
    expectation uuid not null references expectations,
    state       text not null check (state in ('RECEIVED', 'PARTLY', 'NOT_YET', 'SOMETHING_ELSE')),
    words       text check (length(words) between 1 and 1000),
    primary key (review, expectation)
);

create index benefit_answer_states_of_expectation on benefit_answer_states (expectation);

-- What partners said before there was a place for it, in their own words.
insert into expectations (id, partnership, organisation, side, words, importance, added_at)
select gen_random_uuid(), partnership, organisation, 'BENEFIT', expects, 2, since
  from public_expected;
