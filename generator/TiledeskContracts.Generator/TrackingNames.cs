namespace TiledeskContracts.Generator;

/// <summary>Names of the pipeline's steps, for tests of what an edit touches.</summary>
public static class TrackingNames
{
    /// <summary>A contract's text and options.</summary>
    public const string Input = "Input";

    /// <summary>A contract read by itself.</summary>
    public const string Parsed = "Parsed";

    /// <summary>A contract's model, linked with the others.</summary>
    public const string Contract = "Contract";

    /// <summary>What the next versions of contracts change.</summary>
    public const string Changes = "Changes";

    /// <summary>Which contract comes after which.</summary>
    public const string Next = "Next";

    /// <summary>The class that holds the tag clients.</summary>
    public const string Clients = "Clients";

    /// <summary>The clients of tags.</summary>
    public const string TagClients = "TagClients";

    /// <summary>The classes of parameters.</summary>
    public const string Queries = "Queries";

    /// <summary>The classes of operations whose successes differ.</summary>
    public const string Results = "Results";

    /// <summary>The class that names servers.</summary>
    public const string Servers = "Servers";

    /// <summary>The class that reads headers of answers.</summary>
    public const string Headers = "Headers";

    /// <summary>Classes.</summary>
    public const string Objects = "Objects";

    /// <summary>Open enums.</summary>
    public const string Enums = "Enums";

    /// <summary>Unions.</summary>
    public const string Unions = "Unions";

    /// <summary>What the compilation has of Kiota.</summary>
    public const string Kiota = "Kiota";

    /// <summary>What makes classes part of Kiota's world.</summary>
    public const string KiotaObjects = "KiotaObjects";

    /// <summary>What makes clients part of it.</summary>
    public const string KiotaClients = "KiotaClients";

    /// <summary>What is wrong or noteworthy.</summary>
    public const string Problems = "Problems";
}
