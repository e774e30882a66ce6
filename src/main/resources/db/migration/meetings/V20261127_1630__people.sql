-- Who came by name, for insiders only; of whom nobody said a name the organisation counts all the same.
create table meeting_people (
    meeting      uuid not null references meetings,
    organisation uuid not null references organisations,
    name         text not null check (length(name) between 1 and 100),
    person       uuid references people,
    primary key (meeting, organisation, name)
);

create index meeting_people_of_organisation on meeting_people (organisation);
create index meeting_people_of_person on meeting_people (person) where person is not null;

comment on column meeting_people.person is 'whose name it is, where somebody with an account speaks for the organisation under it';
