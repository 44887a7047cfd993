namespace TiledeskContracts.Comparison.Members;

/// <summary>A C# member that a place of a contract became.</summary>
/// <param name="Id">Its documentation id, e.g. <c>P:TiledeskContracts.V3.Request.FirstText</c>; an argument has its method's.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name as its callers say it, without the namespace, e.g. <c>Request.FirstText</c>.</param>
/// <param name="Type">Its type, or all of its arguments, without the contract's namespace; empty where it has none.</param>
/// <param name="IsRequired">Whether callers must give it, or answers hold it.</param>
public sealed record ContractMember(string Id, MemberKind Kind, string Name, string Type = "", bool IsRequired = false)
{
    /// <summary>Whether its contract deprecates it.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The operation that it is of, as changes name operations; null for what is of none alone.</summary>
    public string? Operation { get; init; }

    /// <summary>Whether callers see no difference to another, but for the namespace.</summary>
    /// <param name="other">The other.</param>
    public bool LooksLike(ContractMember other) => (Kind, Name, Type, IsRequired, IsDeprecated) == (other.Kind, other.Name, other.Type, other.IsRequired, other.IsDeprecated);
}
