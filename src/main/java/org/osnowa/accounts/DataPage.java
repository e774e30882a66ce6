package org.osnowa.accounts;

import java.util.List;
import org.osnowa.accounts.PersonalData.Chapter;

public record DataPage(List<Chapter> chapters) {}
