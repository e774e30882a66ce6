-- An organisation that joined by an invitation and left is invited anew, beside the old invitation and its answers.
alter table invitations add column over_at timestamptz;
drop index invitations_one_per_organisation;
drop index invitations_one_per_address;
create unique index invitations_one_per_organisation on invitations (partnership, organisation)
    where organisation is not null and withdrawn_at is null and over_at is null;
create unique index invitations_one_per_address on invitations (partnership, lower(address))
    where withdrawn_at is null and over_at is null;
