package planted.visitor;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import planted.owner.ThingPage;
import planted.owner.inner.Hidden;
import planted.stranger.Stranger;

@Controller
public class Trespasser {

    @PostMapping("/planted")
    public String takes(List<Hidden> hidden, ThingPage page, Stranger stranger) {
        return LocalDate.now() + page.words() + hidden + stranger;
    }
}
