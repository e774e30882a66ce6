package org.osnowa.rules;

/**
 * What the rules ask about a partnership. In the rule file each stands under its name in small letters. Yes and no are 1 and 0,
 * shares are percent.
 */
public enum Figure {
    // 1 Initiative
    INITIATOR,
    /** It says of itself that several milieux began it together. */
    JOINT_INITIATIVE,
    /** Organisations that began it, and from how many sectors they come. */
    INITIATORS,
    INITIATING_SECTORS,
    AREA,
    /** Characters of the matter. */
    MATTER_LENGTH,
    /** People who said, in their organisation's name or as residents, that they take part. */
    CONFIRMED_PEOPLE,
    /** The different organisations they come from; each resident is a side of their own. */
    CONFIRMED_SIDES,
    SIMILAR_LOOKED_FOR,
    /** An initiating organisation is a unit without legal personality of its own. */
    DEPENDENT_INITIATOR,
    SUPERIOR_AGREES,
    // 2 Diagnosis
    NEEDS,
    RESOURCES,
    MAPPED_ORGANISATIONS,
    RESIDENTS_HEARD,
    BASELINES,
    GAPS_ACKNOWLEDGED,
    // 3 Recruitment
    /** Organisations that said yes or preliminary yes. */
    JOINING,
    /** Of these, how many have named nobody who speaks for them. */
    UNREPRESENTED,
    WITHOUT_BENEFIT,
    WITHOUT_OFFER,
    TYPE_CHOSEN,
    /** The type can do with two partners: project and public-private partnerships. */
    TWO_SUFFICE,
    /** Of the invited, at the fullest meeting so far. */
    MEETING_PERCENT,
    REFUSALS_WITHOUT_REASON,
    // 4 Goals and plan
    KEY_QUESTIONS_ANSWERED,
    GOALS,
    VAGUE_GOALS,
    PRECISE_GOALS,
    INCOMPLETE_GOALS,
    GOALS_WITHOUT_ACTION,
    GOALS_CONFIRMED_PERCENT,
    SHARED_ACTIONS_PERCENT,
    RISKS,
    // 5 Agreement
    FORM_CHOSEN,
    BLOCKING_FINDINGS,
    MISSING_CLAUSES,
    DECISION_RULE,
    LEADER,
    SIGNATURES_MISSING,
    SIGNATORIES_WITHOUT_COMMITMENT,
    MEETING_RHYTHM,
    SHARES_PERSONAL_DATA,
    DATA_CLAUSE,
    // 6 Joint action
    MEETINGS_SINCE_AGREEMENT,
    MEETINGS_OVERDUE,
    ACTIONS_DONE_PERCENT,
    OVERDUE_UNRENEWED,
    COMMITMENTS_KEPT_PERCENT,
    STALE_INDICATORS,
    WITHOUT_BENEFIT_REVIEWED,
    // 7 Review
    SURVEY_ANSWERS,
    SURVEY_PERCENT,
    UNJUDGED_GOALS,
    REVIEW_DECISION,
    BENEFITS_COMPARED_PERCENT,
    LESSONS,
    PUBLIC_NOTE,
    // 8 Sustain or close
    WAY_CHOSEN,
    FORMALITIES_DONE,
    TIES_RECORDED,
    // Composition
    PARTNERS,
    SECTORS,
    PUBLIC_PARTNERS,
    BUSINESS_PARTNERS,
    SOCIAL_PARTNERS,
    RESIDENT_PARTNERS,
    LARGEST_SECTOR_PERCENT,
    /** Of economy, labour market, culture, education and social care. */
    CORE_FIELDS,
    /** Fields that every partner has. */
    SHARED_FIELDS,
    /** Partners that can be a party to a contract by themselves. */
    CONTRACTING,
    ENTREPRENEURS,
    /** Partners on a market: entrepreneurs, and everybody else of the business sector. */
    TRADING,
    LEAD_PARTNERS,
    SELF_GOVERNMENTS,
    OTHERS_THAN_SELF_GOVERNMENTS,
    REGIONS,
    EMPLOYERS,
    LABOUR_OFFICES,
    LABOUR_MARKET_INSTITUTIONS,
    CIVIC_BIDDERS,
    RESIDENT_GROUPS,
    /** Partners that promise money or property and have neither legal personality nor a patron. */
    UNBACKED_PROMISES,
    // What a type asks for beside its composition
    PROJECT_DESCRIBED,
    WITHOUT_TASK_OR_RESOURCE,
    /** How far the partners' shares miss the budget, in grosze. */
    BUDGET_GAP,
    LEAD_PROCURES,
    PARTNER_OUTSIDE_PUBLIC_FINANCE,
    OPEN_CALL_DAYS,
    OPEN_CALL_CRITERIA,
    OPEN_CALL_RESULT,
    LINKED_PARTNERS,
    SIGNED_AFTER_APPLICATION,
    PRICE_GOALS,
    UNDERTAKING_DESCRIBED,
    RISKS_DIVIDED,
    EFFICIENCY_ASSESSED,
    PRIVATE_PARTNER_CHOICE,
    CAUSES,
    ADDRESSEE_IS_MEMBER,
    RESIDENTS_CONTRIBUTE,
    BIDDERS_WITHOUT_ACTION,
    LAG_ASSOCIATION,
    /** All votes in the board of a local action group. */
    BOARD_VOTES,
    /** Interest groups with more than 49 of 100 votes. */
    DOMINANT_GROUPS,
    /** Interest groups with half of the votes or more. */
    CONTROLLING_GROUPS,
    VETOING_GROUPS,
    /** The local development strategy is of the years 2014 to 2020. */
    OLD_STRATEGY,
    GMINAS,
    POPULATION,
    AGREED_IN_WRITING,
    // What a legal form asks for
    /** People who are partners themselves, and those of whom the partners say that they will found it. */
    FOUNDING_PERSONS,
    ORGANISATION_PARTNERS,
    LEGAL_PERSONS,
    WITHOUT_PERSONALITY,
    ASSOCIATIONS,
    LAG_TYPE;

    public boolean percent() {
        return name().endsWith("_PERCENT");
    }
}
