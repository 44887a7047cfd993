namespace TiledeskContracts.Spec.Model;

/// <summary>OpenAPI's ways to spell a parameter; defaults are filled in.</summary>
public enum ParameterStyle
{
    /// <summary>Query and cookie default.</summary>
    Form,

    /// <summary>Path and header default.</summary>
    Simple,

    /// <summary>Path, <c>;name=value</c>.</summary>
    Matrix,

    /// <summary>Path, <c>.value</c>.</summary>
    Label,

    /// <summary>Query arrays separated by spaces.</summary>
    SpaceDelimited,

    /// <summary>Query arrays separated by pipes.</summary>
    PipeDelimited,

    /// <summary>Query objects as <c>name[key]=value</c>.</summary>
    DeepObject,

    /// <summary>The value as JSON text (<c>content: application/json</c>).</summary>
    Json,
}
