drop view public_review_letters;
drop table benefit_review_links;
