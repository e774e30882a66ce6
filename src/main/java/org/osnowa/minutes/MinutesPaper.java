package org.osnowa.minutes;

import java.util.List;

/** Minutes to be printed. */
public record MinutesPaper(String language, String partnership, String title, String state, List<Block> blocks) {}
