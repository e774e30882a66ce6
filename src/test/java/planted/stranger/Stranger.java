package planted.stranger;

public class Stranger {}
