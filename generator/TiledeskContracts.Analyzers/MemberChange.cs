using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TiledeskContracts.Analyzers;

/// <summary>What a <c>ContractChange</c> attribute says.</summary>
/// <param name="Rule">The rule of the change.</param>
/// <param name="Reason">What changes.</param>
/// <param name="Notice">The rule of what it means for callers.</param>
/// <param name="Successor">What takes the member's place, or null.</param>
internal sealed record MemberChange(string Rule, string Reason, string Notice, string? Successor)
{
    /// <summary>The changes of a symbol that one version brings.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="attribute">The attribute's class.</param>
    /// <param name="version">The version.</param>
    public static IEnumerable<MemberChange> Of(ISymbol symbol, INamedTypeSymbol attribute, string version)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)
                && string.Equals(Named(data, "Version"), version, StringComparison.OrdinalIgnoreCase)
                && data.ConstructorArguments is { Length: 2 } arguments
                && arguments[0].Value is string rule
                && arguments[1].Value is string reason)
            {
                yield return new MemberChange(rule, reason, Named(data, "Notice") ?? "", Named(data, "Successor"));
            }
        }
    }

    /// <summary>Makes the diagnostic.</summary>
    /// <param name="location">The call site.</param>
    /// <param name="symbol">The member.</param>
    /// <param name="version">The version as its attribute writes it.</param>
    public Diagnostic ToDiagnostic(Location location, ISymbol symbol, string version) => Diagnostic.Create(
        Notices.Of(Notice),
        location,
        ImmutableDictionary<string, string?>.Empty.Add("Rule", Rule).Add("Successor", Successor),
        NameOf(symbol),
        version,
        Reason,
        Successor is null ? "" : $" See '{Successor}'.",
        Rule);

    private static string NameOf(ISymbol symbol) => symbol is INamedTypeSymbol || symbol.ContainingType is not { } type ? symbol.Name : $"{type.Name}.{symbol.Name}";

    private static string? Named(AttributeData data, string name) => data.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string;
}
