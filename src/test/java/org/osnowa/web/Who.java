package org.osnowa.web;

/** The kinds of visitors, as the partnership "Nie sami" of the demo community sees them. */
enum Who {
    GUEST(""),
    RESIDENT("ola@zdrojewice.example"),
    REPRESENTATIVE("tadeusz@zdrojewice.example"),
    ELSEWHERE("kasia@zdrojewice.example"),
    COORDINATOR("magdalena@zdrojewice.example"),
    ADMINISTRATOR("admin@zdrojewice.example"),
    BLOCKED("zamkniete@zdrojewice.example");

    private final String email;

    Who(String email) {
        this.email = email;
    }

    String email() {
        return email;
    }

    /** A closed account opens no door that a guest could not open. */
    boolean outside() {
        return this == GUEST || this == BLOCKED;
    }
}
