namespace TiledeskContracts.Spec.Naming;

/// <summary>Member names that generated types have already; a name of the contract equal to one gets <c>Value</c> behind.</summary>
public static class ReservedNames
{
    /// <summary>What every class and struct inherits or gets.</summary>
    private static readonly string[] Everywhere =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>By which each emitted file calls the namespaces that it uses.</summary>
    public static IReadOnlyList<string> OfFiles { get; } = ["api", "collections", "contracts", "errors", "http", "json", "kiota", "lossless", "paging", "system", "values"];

    /// <summary>Of a generated class.</summary>
    public static IReadOnlyList<string> OfObjects { get; } =
        [.. Everywhere, "AdditionalData", "AdditionalProperties", "ChangesBetween", "Clone", "CreateFromDiscriminatorValue", "IdOf", "Read", "Write"];

    /// <summary>Of a class that gathers parameters.</summary>
    public static IReadOnlyList<string> OfQueries { get; } = [.. Everywhere, "Clone"];

    /// <summary>Of a class that tells successes apart by status.</summary>
    public static IReadOnlyList<string> OfResults { get; } = [.. Everywhere, "RawBody", "Read", "Status"];

    /// <summary>Of an open enum.</summary>
    public static IReadOnlyList<string> OfEnums { get; } =
        [.. Everywhere, "FromValue", "IsKnown", "Name", "Parse", "PrintMembers", "TryParse", "Value", "Values"];

    /// <summary>Of a union.</summary>
    public static IReadOnlyList<string> OfUnions { get; } =
        [.. Everywhere, "Kind", "Kinds", "None", "Read", "Substitute", "TryRead", "Unknown", "Value", "Write"];

    /// <summary>Of the client.</summary>
    public static IReadOnlyList<string> OfClients { get; } =
        [.. Everywhere, "Connection", "DefaultBaseAddress", "Dispose", "Options"];

    /// <summary>Arguments and locals of every endpoint method.</summary>
    public static IReadOnlyList<string> OfArguments { get; } = ["call", "cancellationToken", "nextCancellation", "nextPage", "onePage", "options", "pages", "query"];
}
