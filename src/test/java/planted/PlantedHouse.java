package planted;

import org.springframework.modulith.Modulithic;

/** A house in which every wall is broken, so that the guards can be seen to notice. */
@Modulithic
public class PlantedHouse {}
