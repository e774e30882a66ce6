-- Who came for an organisation before there was a "next" was led to it; now "next" says so, and nothing else does.
update sign_ups
   set next = '/organisations/mine'
 where for_organisation
   and next = '/desk';
alter table sign_ups drop column for_organisation;
