-- Two kinds of lines carried names, or notes meant for the partners, into the history that everybody reads.
alter table happenings disable trigger happenings_stay;
update happenings
   set inside = true
 where not inside
   and (key = 'goals.happened.confirmedBy' or key like 'ending.happened.settled.%');
alter table happenings enable trigger happenings_stay;
