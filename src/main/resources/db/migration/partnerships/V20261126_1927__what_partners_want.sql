-- The kinds of benefit that an invited organisation ticks in its answer. Its own words stand in invitation_answers.expects.
create table invitation_answer_wants (
    answer     uuid not null references invitation_answers,
    kind       text not null check (kind in (
        'EFFECTIVENESS', 'EFFICIENCY', 'REACH', 'NEW_CLIENTS', 'KNOWLEDGE', 'INFORMATION', 'FUNDING', 'RESOURCES',
        'VOLUNTEERS', 'STAFF', 'REPUTATION', 'LEGITIMACY', 'INFLUENCE', 'TRUST', 'INTEGRATION', 'COMPETENCE',
        'INNOVATION', 'STATUTORY', 'SAFETY', 'WELLBEING', 'SATISFACTION', 'CONFLICT_MEDIATION')),
    importance int  not null check (importance between 1 and 3),
    primary key (answer, kind)
);

-- What partners said they want, on its way to the module of benefits.
create view public_expected as
select partnership, organisation, expects, since
  from memberships
 where expects is not null;
