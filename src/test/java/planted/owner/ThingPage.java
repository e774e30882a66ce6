package planted.owner;

public record ThingPage(String words) {}
