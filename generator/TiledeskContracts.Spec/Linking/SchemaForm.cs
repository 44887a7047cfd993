using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Linking;

/// <summary>What a schema becomes, before anything has a name.</summary>
/// <param name="Kind">The kind of type.</param>
/// <param name="Scalar">The scalar, or the enum's kind.</param>
/// <param name="Element">What a list or map holds (null: any JSON), or the object a reference names.</param>
/// <param name="Values">The enum's values, null left out.</param>
/// <param name="ValueOwner">The schema that names the enum's values with <c>x-enum-varnames</c>.</param>
/// <param name="Cases">The union's alternatives; for several <c>type</c>s none, and <see cref="Types"/> instead.</param>
/// <param name="Types">The union's JSON types of one schema.</param>
/// <param name="Choice">How the objects among the alternatives are told apart, where there are several.</param>
/// <param name="Discriminators">The discriminators that speak of the alternatives.</param>
internal sealed record SchemaForm(
    SchemaFormKind Kind,
    TypeKind Scalar = TypeKind.Json,
    OpenApiSchema? Element = null,
    IReadOnlyList<SpecScalar>? Values = null,
    OpenApiSchema? ValueOwner = null,
    IReadOnlyList<OpenApiSchema>? Cases = null,
    IReadOnlyList<TypeKind>? Types = null,
    ObjectChoiceModel? Choice = null,
    IReadOnlyList<OpenApiDiscriminator>? Discriminators = null)
{
    /// <summary>The schemas that name one value each (<c>oneOf: [{const: a, title: …}]</c>), beside the values; null where <c>enum</c> names them.</summary>
    public IReadOnlyList<OpenApiSchema?>? ValueSchemas { get; init; }

    /// <summary>Any JSON.</summary>
    public static SchemaForm Json { get; } = new(SchemaFormKind.Json);

    /// <summary>Whether a type is generated for it.</summary>
    public bool IsGenerated => Kind is SchemaFormKind.Enum or SchemaFormKind.Object or SchemaFormKind.Union;
}
