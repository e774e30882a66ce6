package org.osnowa.realness;

/** What the realness index is made of, with what each weighs of a hundred (domain/05, 5.4). */
enum IndexPart {
    /** Of the commitments that were due, those that were delivered (real.R1). */
    R1(30),
    /** Of the decisions that were due, those that were carried out (real.R2). */
    R2(20),
    /** Of the partners, those that delivered something or finished an action within 90 days (real.R3). */
    R3(20),
    /** Of the actions, those with two partners or more (real.R4). */
    R4(20),
    /** Of those invited to meetings since the partnership acts together, those who came (real.R5). */
    R5(10);

    private final int weight;

    IndexPart(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    String id() {
        return "real." + name();
    }
}
