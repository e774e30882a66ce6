package org.osnowa.site;

import java.util.List;
import org.osnowa.platform.FormErrors;

public record ComponentsPage(List<String> colours, List<String> stages, FormErrors errors) {}
