using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Polymorphism;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>The classes, enums and unions built so far.</summary>
/// <param name="scope">The contract.</param>
/// <param name="types">The types of its schemas.</param>
internal sealed class GeneratedTypes(ContractScope scope, TypeTable types)
{
    private readonly ObjectBuilder _objectBuilder = new(scope, types);
    private readonly EnumBuilder _enumBuilder = new(scope);
    private readonly UnionBuilder _unionBuilder = new(scope, types);
    private readonly Dictionary<string, ObjectDraft> _objects = new(StringComparer.Ordinal);
    private readonly List<EnumModel> _enums = [];
    private readonly List<UnionModel> _unions = [];

    /// <summary>The enums, by name.</summary>
    public EquatableArray<EnumModel> Enums => new(_enums.OrderBy(item => item.Name, StringComparer.Ordinal));

    /// <summary>The unions, by name.</summary>
    public EquatableArray<UnionModel> Unions => new(_unions.OrderBy(item => item.Name, StringComparer.Ordinal));

    /// <summary>The class of a full name.</summary>
    /// <param name="fullName">A full C# name, or null.</param>
    /// <returns>The class, or null.</returns>
    public ObjectDraft? Find(string? fullName) => fullName is not null && _objects.TryGetValue(fullName, out var found) ? found : null;

    /// <summary>Builds every type that has a name; building may name more.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    public void BuildPending(CancellationToken cancellationToken)
    {
        while (types.NextPending() is { } pending)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!scope.Guard(pending.Schema.Node, "building the type", () => Build(pending)))
            {
                AddEmpty(pending);
            }
        }
    }

    private void Build(PendingType pending)
    {
        switch (pending.Form.Kind)
        {
            case SchemaFormKind.Enum:
                _enums.Add(_enumBuilder.Build(pending));
                break;
            case SchemaFormKind.Union:
                _unions.Add(_unionBuilder.Build(pending));
                break;
            default:
                var draft = _objectBuilder.Build(pending);
                _objects.Add(draft.FullName, draft);
                break;
        }
    }

    // Others already name the type, so it must be there, though without members.
    private void AddEmpty(PendingType pending)
    {
        var (pointer, space, name) = (pending.Owner.Pointer, scope.Names.Namespace, pending.Name);
        switch (pending.Form.Kind)
        {
            case SchemaFormKind.Enum:
                _enums.Add(new(pointer, space, scope.Hint("Enums", name), name, pending.Form.Scalar, [], new()));
                break;
            case SchemaFormKind.Union:
                _unions.Add(new(pointer, space, scope.Hint("Unions", name), name, [], new()));
                break;
            default:
                var model = new ObjectModel(pointer, space, scope.Hint("Models", name), name, [], false, null, true, null, new());
                _objects.Add(space + "." + name, new(model, []));
                break;
        }
    }

    /// <summary>Finishes the classes once all operations are known.</summary>
    /// <param name="operations">All operations.</param>
    /// <returns>The classes, by name.</returns>
    public EquatableArray<ObjectModel> Objects(IReadOnlyList<OperationModel> operations)
    {
        var (sent, requestOnly) = Reachability.Of(operations, [.. _objects.Values], _unions);
        var identities = Identities();
        var rules = ChangeRules.Of(operations);
        var hidden = Hidden();
        var inheritance = new InheritanceBuilder(scope, types, _objects.Values);
        return new(_objects.Values
            .OrderBy(draft => draft.Model.Name, StringComparer.Ordinal)
            .Select(draft => Finish(draft, sent.Contains(draft.FullName), requestOnly.Contains(draft.FullName), identities) with
            {
                ChangeRule = rules.TryGetValue(draft.FullName, out var rule) ? rule : ChangeRule.None,
                Inheritance = inheritance.Of(draft),
            })
            .Select(model => hidden.TryGetValue(model.Namespace + "." + model.Name, out var names) ? Hiding(model, names) : model));
    }

    private static ObjectModel Finish(ObjectDraft draft, bool isSent, bool requestOnly, Dictionary<string, string> identities) =>
        draft.Model with
        {
            RequestOnly = requestOnly,
            IdentityProperty = identities.TryGetValue(draft.FullName, out var identity) ? identity : null,
            Properties = new(draft.Properties.Select(property => property.Model with { Shape = ShapeTable.Of(property, isSent, requestOnly), AllowsNull = property.Nullable || property.Model.Type.Kind is TypeKind.Json })),
        };

    // By class, what its subtypes have in the place of its own.
    private Dictionary<string, HashSet<string>> Hidden()
    {
        var hidden = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var draft in _objects.Values)
        {
            var names = draft.Properties.Where(property => property.Model.Origin == PropertyOrigin.Hiding).Select(property => property.Model.WireName).ToList();
            for (var above = draft.Base; names.Count > 0 && above is not null; above = above.Base)
            {
                var known = hidden.TryGetValue(above.FullName, out var found) ? found : hidden[above.FullName] = new(StringComparer.Ordinal);
                known.UnionWith(names);
            }
        }

        return hidden;
    }

    private static ObjectModel Hiding(ObjectModel model, HashSet<string> names) => model with
    {
        Properties = new(model.Properties.Select(property => names.Contains(property.WireName) ? property with { IsHidden = true } : property)),
    };

    private Dictionary<string, string> Identities()
    {
        var identities = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var claim in types.Identities)
        {
            if (Fault(claim, identities) is { } fault)
            {
                var target = Find(claim.Target);
                var meant = target?.Find(claim.WireName) is null ? DidYouMean.Phrase(claim.WireName, target?.Properties.Select(property => property.Model.WireName) ?? []) : "";
                scope.Problems.ReportAll(ModelRules.IdentityUnresolved, claim.Node.Position, scope.PlacesOf(target?.Model.Pointer), claim.WireName, fault, meant);
            }
            else
            {
                identities[claim.Target] = Find(claim.Target)!.Find(claim.WireName)!.Name;
            }
        }

        return identities;
    }

    private string? Fault(IdentityClaim claim, Dictionary<string, string> identities) => Find(claim.Target)?.Find(claim.WireName) switch
    {
        null => claim.Target + " has no such property",
        { Type.Kind: not TypeKind.String } => claim.Target + " has it, but it is not text",
        var property when identities.TryGetValue(claim.Target, out var other) && other != property.Name => claim.Target + " is already identified by " + other,
        _ => null,
    };
}
