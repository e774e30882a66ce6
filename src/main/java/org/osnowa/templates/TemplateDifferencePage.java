package org.osnowa.templates;

import java.util.List;
import org.osnowa.history.Difference;

/** What a version changed in the one before it. */
public record TemplateDifferencePage(String back, String title, String label, List<Difference.Piece> pieces) {}
