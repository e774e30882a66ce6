package org.osnowa.demo;

import java.time.LocalDate;
import java.util.List;
import org.osnowa.joining.JoiningBook;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The two partnerships that look for more partners let organisations ask. */
@Component
@Order(300)
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class JoiningScene implements Scene {

    private final JoiningBook joining;

    JoiningScene(JoiningBook joining) {
        this.joining = joining;
    }

    @Override
    public void play(LocalDate today) {
        joining.open(
                partnership("podworka-od-nowa"),
                List.of("Co możecie zrobić na jednym z podwórek?", "Kto od Was będzie z nami rozmawiać?"));
        joining.open(
                partnership("smak-olszycy"),
                List.of(
                        "Co wytwarzacie w powiecie albo jak pomagacie tym, którzy wytwarzają?",
                        "Na którym jarmarku możecie być z nami?"));
    }

    private static PartnershipId partnership(String slug) {
        return new PartnershipId(Ids.of("demo " + slug));
    }
}
