using TiledeskContracts.Benchmarks.Json.Plain;
using TiledeskContracts.V3;

namespace TiledeskContracts.Benchmarks.Json;

/// <summary>One body, read and written in each way.</summary>
public abstract class JsonWork
{
    /// <summary>What is measured.</summary>
    public static IReadOnlyList<JsonWork> All { get; } =
    [
        new JsonWork<RequestList, PlainRequestList>("page of 40", Bodies.Page, PlainContext.Default.PlainRequestList),
        new JsonWork<Request, PlainRequest>("one request", Bodies.Request, PlainContext.Default.PlainRequest),
        new JsonWork<MsgError, PlainMsgError>("an error", Bodies.Error, PlainContext.Default.PlainMsgError),
    ];

    /// <summary>The body's name.</summary>
    public abstract string Name { get; }

    /// <summary>Its bytes.</summary>
    public abstract int Length { get; }

    /// <summary>By the generated reader.</summary>
    public abstract object Read();

    /// <summary>By System.Text.Json's source generation.</summary>
    public abstract object ReadByPlatform();

    /// <summary>By Newtonsoft.Json.</summary>
    public abstract object ReadByNewtonsoft();

    /// <summary>By the generated writer.</summary>
    public abstract object Write();

    /// <summary>By System.Text.Json's source generation.</summary>
    public abstract object WriteByPlatform();

    /// <summary>By Newtonsoft.Json.</summary>
    public abstract object WriteByNewtonsoft();

    /// <inheritdoc />
    public override string ToString() => Name;
}
