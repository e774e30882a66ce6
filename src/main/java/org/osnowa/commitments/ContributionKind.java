package org.osnowa.commitments;

import java.util.List;

/** What partners bring, in the units in which each is counted (domain/06, 6.2). */
public enum ContributionKind {
    TIME(Group.OWN_STAFF, Unit.HOUR),
    VOLUNTEERING(Group.PERSONAL, Unit.HOUR),
    MEMBER_WORK(Group.PERSONAL, Unit.HOUR),
    MONEY(Group.FINANCIAL, Unit.ZLOTY),
    ROOM(Group.IN_KIND, Unit.HOUR, Unit.DAY, Unit.SQUARE_METRE_HOUR),
    EQUIPMENT(Group.IN_KIND, Unit.PIECE_DAY),
    TRANSPORT(Group.IN_KIND, Unit.KILOMETRE, Unit.COURSE),
    MATERIALS(Group.IN_KIND, Unit.PIECE, Unit.KILOGRAM, Unit.ZLOTY),
    EXPERTISE(Group.IN_KIND, Unit.HOUR, Unit.SESSION, Unit.PIECE),
    SERVICE(Group.IN_KIND, Unit.SERVICE),
    PROMOTION(Group.IN_KIND, Unit.PUBLICATION, Unit.EVENT),
    DATA(Group.NOT_VALUED, Unit.SET),
    CONTACTS(Group.NOT_VALUED, Unit.CONTACT),
    PERMISSION(Group.NOT_VALUED, Unit.WHOLE),
    SPACE_OUTDOOR(Group.IN_KIND, Unit.DAY),
    OTHER(Group.IN_KIND, Unit.PIECE, Unit.HOUR, Unit.ZLOTY, Unit.WHOLE);

    /** How funders in Poland speak of it (domain/06, 6.3). */
    public enum Group {
        /** wkład osobowy: volunteers and unpaid work of members */
        PERSONAL,
        /** wkład rzeczowy: things, rooms, equipment, services given for nothing */
        IN_KIND,
        /** wkład finansowy */
        FINANCIAL,
        /** Paid staff of the partner itself: its own cost, neither of the others. */
        OWN_STAFF,
        /** Data, contacts and permissions have no price by design, so that nobody inflates the value of a partnership. */
        NOT_VALUED
    }

    private final Group group;
    private final List<Unit> units;

    ContributionKind(Group group, Unit... units) {
        this.group = group;
        this.units = List.of(units);
    }

    public Group group() {
        return group;
    }

    public List<Unit> units() {
        return units;
    }

    public boolean countedIn(Unit unit) {
        return units.contains(unit);
    }

    public boolean valued() {
        return group != Group.NOT_VALUED;
    }
}
