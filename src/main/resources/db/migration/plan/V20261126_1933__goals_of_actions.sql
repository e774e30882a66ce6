-- An action is done for a goal of its own partnership, or for none.
update plan_actions
   set goal = null
 where goal is not null
   and not exists (select 1
                     from public_goals
                    where public_goals.id = plan_actions.goal
                      and public_goals.partnership = plan_actions.partnership);

alter table plan_actions
  add constraint plan_actions_goal foreign key (partnership, goal) references goals (partnership, id);

create index plan_actions_of_goal on plan_actions (goal);
