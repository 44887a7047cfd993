namespace TiledeskContracts.Http;

/// <summary>How lists and objects are spelled as a parameter; the names are OpenAPI's.</summary>
public enum ParameterStyle
{
    /// <summary>Path and header: <c>blue,black</c>.</summary>
    Simple,

    /// <summary>Path: <c>.blue.black</c>.</summary>
    Label,

    /// <summary>Path: <c>;color=blue;color=black</c>.</summary>
    Matrix,

    /// <summary>Query and cookie: <c>color=blue,black</c>.</summary>
    Form,

    /// <summary>Query: <c>color=blue%20black</c>.</summary>
    SpaceDelimited,

    /// <summary>Query: <c>color=blue%7Cblack</c>.</summary>
    PipeDelimited,

    /// <summary>Query: <c>color[R]=100</c>, the brackets encoded.</summary>
    DeepObject,
}
