namespace TiledeskContracts.Comparison.Schemas;

/// <summary>What carries the values of a schema.</summary>
internal enum SchemaUse
{
    /// <summary>A body.</summary>
    Body,

    /// <summary>A body of parts: a form, or multipart.</summary>
    Form,

    /// <summary>A body that knows nothing but text: XML, plain text.</summary>
    Text,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>A parameter that is a document of its own: it has <c>content</c>.</summary>
    ContentParameter,

    /// <summary>A header of an answer.</summary>
    Header,

    /// <summary>A header of an answer that is a document of its own: it has <c>content</c>.</summary>
    ContentHeader,
}
