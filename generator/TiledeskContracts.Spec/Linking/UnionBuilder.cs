using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Builds unions.</summary>
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
        var lists = cases.Count(type => type.Kind == TypeKind.List);
        var members = cases.Select(type => CaseName(type, lists)).Select(name => new MemberName(name, name, null, scope.Place(pending.Schema.Node))).ToList();
        var names = MemberNames.Assign(members, [.. ReservedNames.OfUnions, pending.Name], scope.Problems, ModelRules.NameMade);
        return new(
            pending.Owner.Pointer,
            scope.Names.Namespace,
            scope.Hint("Unions", pending.Name),
            pending.Name,
            new(cases.Select((type, index) => new UnionCaseModel(names[index], type))),
            DocumentationReader.Read(pending.Owner))
        {
            Objects = pending.Form.Choice,
        };
    }

    private IEnumerable<TypeModel> Cases(PendingType pending)
    {
        var known = new CaseWords(pending.Form.Choice);
        return pending.Form.Cases is { } alternatives
            ? alternatives.Select((alternative, index) => types.Resolve(alternative, pending.Name + CaseSuffix(pending, alternative, index, known)))
            : pending.Form.Types!.Select(kind => kind switch
            {
                TypeKind.List => new TypeModel(kind, Element: types.Resolve(pending.Schema.Items, pending.Name + "Item")),
                TypeKind.Map => new(kind, Element: types.Resolve(pending.Schema.AdditionalProperties, pending.Name + "Value")),
                _ => new(kind),
            });
    }

    // An alternative without a name of its own is called what tells it apart.
    private string CaseSuffix(PendingType pending, OpenApiSchema alternative, int index, CaseWords known)
    {
        var content = types.Unwrap(alternative)?.Schema ?? alternative;
        var tag = pending.Form.Choice?.Values.FirstOrDefault(value => value.Alternative == index)?.Value;
        var words = content.Title ?? tag;
        return words is not null && CSharpName.Pascal(words) is var name && CSharpName.IsShort(name) ? name
            : known.Of(index) ?? types.FormOf(content).Kind.ToString();
    }

    private static string CaseName(TypeModel type, int lists) =>
        type.Name is { } name ? name.Substring(name.LastIndexOf('.') + 1)
        : type.Kind == TypeKind.List && lists > 1 ? CaseName(type.Element!, lists) + "List"
        : type.Kind.ToString();
}
