-- For whom an implementing unit acts, and who keeps the money that the partners have in common.
alter table memberships add column party uuid references organisations;
alter table memberships add column fiscal_agent boolean not null default false;
alter table memberships add check (party is null or role = 'IMPLEMENTING_UNIT' and party <> organisation);
alter table memberships add check (not fiscal_agent or role <> 'OBSERVER');
create index memberships_of_party on memberships (party) where party is not null;

-- One partner leads. Where two did, it is the one that did so first.
update memberships
   set role = 'PARTNER'
 where until is null
   and role in ('LEADER', 'LEAD_PARTNER')
   and exists (select 1
                 from memberships earlier
                where earlier.partnership = memberships.partnership
                  and earlier.until is null
                  and earlier.role in ('LEADER', 'LEAD_PARTNER')
                  and (earlier.since, earlier.id) < (memberships.since, memberships.id));

-- Deferred, because leadership changes hands, and two organisations become one, in more than one statement.
alter table memberships add constraint memberships_one_leader
    exclude using btree (partnership with =) where (until is null and role in ('LEADER', 'LEAD_PARTNER'))
    deferrable initially deferred;
alter table memberships add constraint memberships_one_fiscal_agent
    exclude using btree (partnership with =) where (until is null and fiscal_agent)
    deferrable initially deferred;
