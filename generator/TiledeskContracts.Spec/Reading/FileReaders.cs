using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Reading;

/// <summary>The readers of one file's elements.</summary>
/// <param name="root">The file.</param>
/// <param name="context">What the readers share.</param>
internal sealed class FileReaders(SpecNode root, ReadContext context)
{
    /// <summary>The file.</summary>
    public SpecNode Root { get; } = root;

    /// <summary>What the readers share.</summary>
    public ReadContext Context { get; } = context;

    /// <summary>Reads schemas.</summary>
    public SchemaReader Schemas { get; } = new(context);

    /// <summary>Reads what travels.</summary>
    public ContentReader Content => field ??= new(Context, Schemas);

    /// <summary>Reads servers, tags and security.</summary>
    public HeadReader Head { get; } = new(context);

    /// <summary>Reads paths.</summary>
    public PathReader Paths => field ??= new(Context, Content, Head);

    /// <summary>Reads what a reference leads to, as what is needed there.</summary>
    /// <param name="referring">The reference.</param>
    /// <param name="node">What stands there.</param>
    /// <param name="pointer">The pointer to it.</param>
    /// <returns>The element, or null where no such element can be read.</returns>
    public OpenApiElement? ReadAs(OpenApiElement referring, SpecNode node, string pointer) => referring switch
    {
        OpenApiSchema => Schemas.Read(node, "$ref", pointer),
        OpenApiParameter { IsHeader: true } => Content.Header(node, pointer),
        OpenApiParameter => Content.Parameter(node, pointer),
        OpenApiRequestBody => Content.RequestBody(node, pointer),
        OpenApiResponse => Content.Response(node, pointer),
        OpenApiSecurityScheme => Head.SecurityScheme(node, pointer),
        OpenApiPath path => Paths.Path(new SpecMember(path.Key, node), pointer),
        _ => null,
    };
}
