package org.osnowa.coach;

/** Everything the coach may say. Its words stand in the messages under {@link #id()}. */
public enum CoachRule {
    /** A word says in which direction, and no number says how far. */
    GP01(Tone.BAD),
    /** No number with a unit. */
    GP02(Tone.BAD),
    /** No date. */
    GP03(Tone.BAD),
    /** What stands for a date is none. */
    GP04(Tone.WARN),
    /** It says what will be done, not what will change. */
    GP05(Tone.BAD),
    /** Words that say nothing. */
    GP06(Tone.WARN),
    /** All, always, nobody: out of reach. */
    GP07(Tone.WARN),
    /** Nobody who benefits. */
    GP08(Tone.WARN),
    /** No place. */
    GP09(Tone.WARN),
    /** A number, but not how it is today. */
    GP10(Tone.WARN),
    /** Two goals in one. */
    GP11(Tone.WARN),
    /** Too short or too long. */
    GP12(Tone.WARN),
    /** Per cent of what? */
    GP13(Tone.WARN),
    /** Nobody knows where the number will come from. */
    GP14(Tone.INFO),
    /** It answers no need of the diagnosis. */
    GP15(Tone.INFO),
    /** Not said how, or by whose efforts. */
    GP16(Tone.INFO),
    /** More than 36 months away. */
    GP17(Tone.INFO),
    /** A good goal that can be checked. */
    GP18(Tone.PRAISE);

    private final Tone tone;

    CoachRule(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    /** In full: coach.GP05. */
    public String id() {
        return "coach." + name();
    }
}
