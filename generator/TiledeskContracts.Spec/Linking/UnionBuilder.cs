using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Builds unions of alternatives that differ in JSON kind.</summary>
/// <param name="scope">The contract.</param>
/// <param name="types">The types of its schemas.</param>
internal sealed class UnionBuilder(ContractScope scope, TypeTable types)
{
    /// <summary>Builds a union.</summary>
    /// <param name="pending">The type to build.</param>
    /// <returns>The union.</returns>
    public UnionModel Build(PendingType pending)
    {
        var cases = Cases(pending).Select(type => type with { Nullable = false }).ToList();
        var members = cases.Select(type => new MemberName(CaseName(type), CaseName(type), null, scope.Place(pending.Schema.Node))).ToList();
        var names = MemberNames.Assign(members, [.. ReservedNames.OfUnions, pending.Name], scope.Problems, ModelRules.NameMade);
        return new(
            pending.Owner.Pointer,
            scope.Names.Namespace,
            scope.Hint("Unions", pending.Name),
            pending.Name,
            new(cases.Select((type, index) => new UnionCaseModel(names[index], type))),
            DocumentationReader.Read(pending.Owner));
    }

    private IEnumerable<TypeModel> Cases(PendingType pending) =>
        pending.Form.Cases is { } alternatives
            ? alternatives.Select(alternative => types.Resolve(alternative, pending.Name + CaseSuffix(alternative)))
            : pending.Form.Types!.Select(kind => kind switch
            {
                TypeKind.List => new TypeModel(kind, Element: types.Resolve(pending.Schema.Items, pending.Name + "Item")),
                TypeKind.Map => new(kind, Element: types.Resolve(pending.Schema.AdditionalProperties, pending.Name + "Value")),
                _ => new(kind),
            });

    private string CaseSuffix(Documents.OpenApiSchema alternative) =>
        types.Unwrap(alternative) is { } content ? types.FormOf(content.Schema).Kind.ToString() : "Value";

    private static string CaseName(TypeModel type) => type.Name is { } name ? name.Substring(name.LastIndexOf('.') + 1) : type.Kind.ToString();
}
