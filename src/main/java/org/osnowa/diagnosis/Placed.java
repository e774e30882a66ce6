package org.osnowa.diagnosis;

import java.util.List;
import org.osnowa.organisations.Field;
import org.osnowa.organisations.Sector;

/**
 * Somebody on the map, with what the directory knows of them today.
 *
 * @param residents whether it is a body of residents, marked beside its sector
 */
record Placed(Stakeholder stakeholder, String name, Sector sector, boolean residents, List<Field> fields) {}
