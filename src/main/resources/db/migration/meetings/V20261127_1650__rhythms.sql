-- How often partners meet, and how they reach each other in between.
create table meeting_rhythms (
    partnership uuid primary key references partnerships,
    rhythm      text not null check (rhythm in ('WEEK', 'TWO_WEEKS', 'MONTH', 'TWO_MONTHS', 'QUARTER', 'HALF_YEAR')),
    days        int  not null check (days between 7 and 184),
    channel     text not null check (length(channel) between 1 and 300),
    version     int  not null default 0
);

comment on column meeting_rhythms.days is 'as many as lie between two meetings at most';

-- What other modules count: meetings of which somebody has said who came.
create view public_held_meetings as
    select id, partnership, day
      from meetings
     where removed_on is null
       and exists (select 1
                     from meeting_attendances
                    where meeting = meetings.id
                      and presence <> 'INVITED');

create view public_meeting_rhythms as
    select partnership, days
      from meeting_rhythms;
