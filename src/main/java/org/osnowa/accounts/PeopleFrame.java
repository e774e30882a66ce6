package org.osnowa.accounts;

import org.osnowa.platform.Frame;
import org.osnowa.platform.Frame.FrameFiller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(100)
class PeopleFrame implements FrameFiller {

    private final Visitors visitors;

    PeopleFrame(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public Frame fill(Frame frame) {
        var person = visitors.current().account();
        return person == null ? frame : frame.of(person.name(), person.administrator());
    }
}
