create table mandate_requests (
    id           uuid primary key,
    person       uuid        not null references people,
    organisation uuid        not null references organisations,
    asked_on     date        not null,
    answered_on  date,
    answered_by  uuid        references people,
    mandate      uuid        references mandates,
    check ((answered_on is null) = (answered_by is null)),
    check (mandate is null or answered_on is not null)
);

create unique index mandate_requests_open on mandate_requests (organisation, person) where answered_on is null;
create index mandate_requests_of_person on mandate_requests (person) where answered_on is null;
