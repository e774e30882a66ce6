package planted.owner.inner;

public class Hidden {}
