-- Since when its owner looks after a goal, and for which partner somebody measured, where they acted for one.
alter table goals add column owner_since date;
alter table goal_measurements add column entered_for uuid references organisations;

update goals
   set owner_since = cast(added_at as date)
 where owner is not null;

alter table goals add check ((owner is null) = (owner_since is null));

create index goal_measurements_entered_for on goal_measurements (entered_for) where entered_for is not null;
