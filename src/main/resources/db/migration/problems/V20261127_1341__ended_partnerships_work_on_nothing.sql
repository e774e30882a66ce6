-- What only ended partnerships had taken up looks for one again.
update problems
   set state = 'OPEN', version = version + 1
 where state = 'TAKEN_UP'
   and not exists (select 1
                     from problem_partnerships taken
                     join public_lives on public_lives.partnership = taken.partnership
                    where taken.problem = problems.id
                      and not public_lives.ended);
