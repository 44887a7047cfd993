namespace TiledeskContracts.Comparison.Members;

/// <summary>What a C# member is.</summary>
public enum MemberKind
{
    /// <summary>A class, a struct or an interface.</summary>
    Type,

    /// <summary>A property of a model.</summary>
    Property,

    /// <summary>A parameter of an operation: a property of its query, or an argument of its methods.</summary>
    Parameter,

    /// <summary>A method of an operation.</summary>
    Method,

    /// <summary>A known value of an open enum.</summary>
    EnumValue,

    /// <summary>What tells where calls go.</summary>
    Server,

    /// <summary>A header of answers.</summary>
    Header,
}
