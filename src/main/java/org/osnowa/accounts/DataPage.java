package org.osnowa.accounts;

import java.util.List;
import org.osnowa.accounts.PersonalData.Chapter;
import org.osnowa.accounts.PersonalData.Fact;

/** What we know about somebody. Of a long chapter the page shows the newest; the file has all. */
public record DataPage(List<Chapter> chapters) {

    static final int SHOWN = 50;

    public List<Fact> shown(Chapter chapter) {
        return chapter.facts().subList(0, Math.min(SHOWN, chapter.facts().size()));
    }

    /** How many more the file has. */
    public int more(Chapter chapter) {
        return chapter.facts().size() - shown(chapter).size();
    }
}
