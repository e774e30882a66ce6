package org.osnowa.joining;

import java.util.List;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens partnerships to requests without anybody's deed: those of the demo community. */
@Component
public class JoiningBook {

    private final Joinings joinings;

    JoiningBook(Joinings joinings) {
        this.joinings = joinings;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void open(PartnershipId partnership, List<String> questions) {
        joinings.set(partnership, new Terms(true, questions, 0));
    }
}
