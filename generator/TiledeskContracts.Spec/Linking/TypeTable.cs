using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Naming;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Gives every schema its C# type. A generated type gets its name here at once and its members later, so that types may be recursive.</summary>
/// <param name="scope">The contract.</param>
internal sealed class TypeTable(ContractScope scope)
{
    // Lists of lists of lists: the stack must hold.
    private const int Deepest = 64;

    private readonly SchemaUnwrapper _unwrapper = new(scope.References, scope.Hierarchies);
    private readonly SchemaForms _forms = new(scope, new(scope.References, scope.Hierarchies));
    private readonly Dictionary<string, TypeModel> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly Queue<PendingType> _pending = new();
    private readonly Dictionary<string, PendingType> _byPointer = new(StringComparer.Ordinal);

    /// <summary>Schemas that say which property identifies an object, with the object's full name.</summary>
    public List<IdentityClaim> Identities { get; } = [];

    /// <summary>Gives several schemas one type.</summary>
    /// <param name="schemas">The schemas, inline and alike.</param>
    /// <param name="name">The type's name.</param>
    public void Share(IReadOnlyList<OpenApiSchema> schemas, string name)
    {
        var type = Name(schemas[0], schemas[0], FormOf(schemas[0]), name, written: false);
        foreach (var schema in schemas.Skip(1))
        {
            _named[schema.Pointer] = type;
        }
    }

    /// <summary>Takes the names of component schemas before any inline type can.</summary>
    public void ClaimComponents()
    {
        // By name and not by place, so that moving a component renames nothing.
        var schemas = scope.Document.Components.Schemas;
        var wanted = schemas.ToLookup(Wanted, StringComparer.Ordinal);
        var sorted = schemas.OrderBy(static component => component.Key, StringComparer.Ordinal).ToLookup(static component => component.Value.Extension("x-csharp-name") is null ? "made" : "chosen", StringComparer.Ordinal);
        var made = sorted["made"].ToLookup(component => wanted[Wanted(component)].Skip(1).Any() ? "contested" : "free", StringComparer.Ordinal);
        List<Named<OpenApiSchema>> components = [.. sorted["chosen"], .. made["free"], .. made["contested"]];
        foreach (var component in components)
        {
            _ = scope.Guard(component.Value.Node, "naming the component", () => Claim(component.Key, component.Value));
        }

        // Lists and maps among the components have no class, but what they hold may; it is named after them.
        foreach (var component in components)
        {
            _ = scope.Guard(component.Value.Node, "typing the component", () => Resolve(component.Value, CSharpName.Pascal(component.Key)));
        }

        ResolveHierarchies();
    }

    // Classes are built bases first, and a subtype in another file may be named by a mapping alone.
    private void ResolveHierarchies()
    {
        var members = scope.Document.Elsewhere.OfType<OpenApiSchema>()
            .Where(schema => scope.Hierarchies.Contains(schema.Pointer))
            .OrderBy(schema => schema.Pointer, StringComparer.Ordinal);
        foreach (var schema in members)
        {
            _ = scope.Guard(schema.Node, "typing the hierarchy", () => Resolve(schema, ReferredNames.Of(schema.Pointer) ?? "Subtype"));
        }
    }

    /// <summary>The next type that has a name and no members yet.</summary>
    /// <returns>The type, or null when all are built.</returns>
    public PendingType? NextPending() => _pending.Count > 0 ? _pending.Dequeue() : null;

    /// <summary>The type that a schema became, whether it has its members yet or not.</summary>
    /// <param name="pointer">An unwrapped schema's pointer.</param>
    /// <returns>The type, or null where none is named.</returns>
    public PendingType? Find(string pointer) => _byPointer.TryGetValue(pointer, out var found) ? found : null;

    /// <summary>What a schema says once references and wrappers are peeled off.</summary>
    /// <param name="schema">A schema as it stands at its place.</param>
    /// <returns>The content, or null where a reference leads nowhere.</returns>
    public UnwrappedSchema? Unwrap(OpenApiSchema schema) => _unwrapper.Unwrap(schema);

    /// <summary>What a schema becomes.</summary>
    /// <param name="schema">An unwrapped schema.</param>
    /// <returns>Its form.</returns>
    public SchemaForm FormOf(OpenApiSchema schema) => _forms.Of(schema);

    /// <summary>The type of a schema.</summary>
    /// <param name="schema">A schema as it stands at its place; null for any JSON.</param>
    /// <param name="suggestion">The name of a type generated for it, if it is not a component.</param>
    /// <param name="binary">What <c>binary</c> becomes: a stream as a whole body, a file in a form, otherwise bytes.</param>
    /// <returns>The type; <see cref="TypeModel.Nullable"/> says whether the contract allows null.</returns>
    public TypeModel Resolve(OpenApiSchema? schema, string suggestion, TypeKind binary = TypeKind.Bytes)
    {
        if (schema is null || Unwrap(schema) is not { } content)
        {
            return new(TypeKind.Json);
        }

        var form = _forms.Of(content.Schema);
        var type = form.Kind switch
        {
            SchemaFormKind.Scalar when form.Scalar == TypeKind.Stream => new(binary),
            SchemaFormKind.Scalar => new(form.Scalar),
            SchemaFormKind.List => Container(TypeKind.List, content.Schema, form.Element, suggestion + "Item", binary),
            SchemaFormKind.Map => Container(TypeKind.Map, content.Schema, form.Element, suggestion + "Value", TypeKind.Bytes),
            SchemaFormKind.Reference => Reference(content.Schema, form.Element!, suggestion),
            SchemaFormKind.Json => new(TypeKind.Json),
            _ => Named(content.Schema, form, schema, suggestion),
        };
        return type with { Nullable = content.Nullable };
    }

    private static string Wanted(Named<OpenApiSchema> component) => ContractScope.Wanted(component.Value, CSharpName.Pascal(component.Key));

    private void Claim(string key, OpenApiSchema component)
    {
        if (Unwrap(component) is { } content
            && IsOwn(component, content.Schema)
            && _forms.Of(content.Schema) is { IsGenerated: true } form)
        {
            if (!_named.ContainsKey(content.Schema.Pointer))
            {
                Name(content.Schema, component.Reference is null ? component : content.Schema, form, scope.NameOf(component, CSharpName.Pascal(key)), written: true);
            }
        }
    }

    private TypeModel Container(TypeKind kind, OpenApiSchema schema, OpenApiSchema? element, string suggestion, TypeKind binary)
    {
        if (_open.Count == Deepest || !_open.Add(schema.Pointer))
        {
            scope.Problems.Report(ModelRules.EndlessType, schema.Node.Position);
            return new(TypeKind.Json);
        }

        var type = new TypeModel(kind, Element: Resolve(element, suggestion, binary == TypeKind.File ? binary : TypeKind.Bytes));
        _open.Remove(schema.Pointer);
        return type;
    }

    private TypeModel Reference(OpenApiSchema schema, OpenApiSchema target, string suggestion)
    {
        var element = Resolve(target, suggestion) with { Nullable = false };
        var node = schema.Extension("x-id-property")!;
        Identities.Add(new(element.Name!, DocumentationReader.Text(node) ?? "", node));
        return new(TypeKind.Reference, Element: element);
    }

    private TypeModel Named(OpenApiSchema content, SchemaForm form, OpenApiSchema asWritten, string suggestion)
    {
        if (_named.TryGetValue(content.Pointer, out var known))
        {
            return known;
        }

        suggestion = content.Pointer == asWritten.Pointer ? suggestion : ReferredNames.Of(content.Pointer) ?? suggestion;

        // A property's x-csharp-name names the property; everything else that is inline may name its type.
        var chosen = IsProperty(asWritten.Pointer) ? null : scope.ChosenName(asWritten, suggestion);
        return Name(content, content, form, chosen ?? suggestion, written: chosen is not null);
    }

    private TypeModel Name(OpenApiSchema content, OpenApiSchema owner, SchemaForm form, string wanted, bool written)
    {
        // No member may be named like its type, so a type gives way to the members that it has anyway.
        var name = scope.ClaimType(Members(form.Kind).Contains(wanted) ? wanted + "Value" : wanted, content.Node, written, Source(owner), ReferredNames.Second(content.Pointer, wanted) ?? (written || !scope.Holds(wanted) ? null : Second(content.Pointer, form.Kind, wanted)));
        var kind = form.Kind switch
        {
            SchemaFormKind.Enum => form.Scalar,
            SchemaFormKind.Union => TypeKind.Union,
            _ => TypeKind.Object,
        };
        var type = new TypeModel(kind, scope.Names.Namespace + "." + name);
        _named.Add(content.Pointer, type);
        var pending = new PendingType(content, owner, form, name);
        _pending.Enqueue(pending);
        _byPointer[content.Pointer] = pending;
        return type;
    }

    // What is made of owner and property may be the name of a component; a word tells more than a number.
    private static string? Second(string pointer, SchemaFormKind kind, string wanted)
    {
        var word = kind is SchemaFormKind.Object ? "Object" : pointer.Contains("/parameters/") ? "Option" : "Value";
        return wanted.EndsWith(word, StringComparison.Ordinal) ? null : wanted + word;
    }

    private static IReadOnlyList<string> Members(SchemaFormKind kind) => kind switch
    {
        SchemaFormKind.Enum => ReservedNames.OfEnums,
        SchemaFormKind.Union => ReservedNames.OfUnions,
        _ => ReservedNames.OfObjects,
    };

    // "Foo: { allOf: [{ properties }] }" is Foo's own; "Foo: { allOf: [{ $ref: Bar }] }" is Bar.
    // What stands outside of the components is named by the component that refers to it.
    private static bool IsOwn(OpenApiSchema component, OpenApiSchema content) =>
        !content.Pointer.StartsWith("#/components/schemas/", StringComparison.Ordinal)
        || string.Equals(content.Pointer, component.Pointer, StringComparison.Ordinal)
        || content.Pointer.StartsWith(component.Pointer + "/", StringComparison.Ordinal);

    // A component by its key, anything else by its place.
    private static string Source(OpenApiSchema schema)
    {
        const string Components = "#/components/schemas/";
        var isComponent = schema.Pointer.StartsWith(Components, StringComparison.Ordinal) && schema.Pointer.IndexOf('/', Components.Length) < 0;
        return isComponent ? JsonPointer.Unescape(schema.Pointer.Substring(Components.Length)) : schema.Pointer;
    }

    private static bool IsProperty(string pointer)
    {
        var last = pointer.LastIndexOf('/');
        return last > 0 && pointer.LastIndexOf("/properties", last - 1, StringComparison.Ordinal) == last - "/properties".Length;
    }
}
