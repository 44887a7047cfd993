using System.Text;
using Microsoft.Kiota.Abstractions.Serialization;

namespace TiledeskContracts.Kiota.Tests.StockLike;

/// <summary>Kiota's own JSON: the real library where its packages are, else what behaves like it.</summary>
internal static class StockJson
{
#if REAL_KIOTA
    public static IParseNodeFactory ParseNodes { get; } = new Microsoft.Kiota.Serialization.Json.JsonParseNodeFactory();

    public static ISerializationWriterFactory Writers { get; } = new Microsoft.Kiota.Serialization.Json.JsonSerializationWriterFactory();
#else
    public static IParseNodeFactory ParseNodes { get; } = new StockParseNodeFactory();

    public static ISerializationWriterFactory Writers { get; } = new StockSerializationWriterFactory();
#endif

    /// <summary>The root of a text.</summary>
    public static IParseNode Parse(string json) => ParseNodes.ParseText(json);

    /// <summary>Reads a text into a model.</summary>
    public static T Read<T>(string json, ParsableFactory<T> factory)
        where T : IParsable => Parse(json).GetObjectValue(factory);

    /// <summary>What a model is written as.</summary>
    public static string Write<T>(T model)
        where T : IParsable => Writers.WriteText(writer => writer.WriteObjectValue(null, model));

    /// <summary>The root of a text, by any factory.</summary>
    public static IParseNode ParseText(this IParseNodeFactory factory, string json)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return factory.GetRootParseNodeAsync("application/json", content).GetAwaiter().GetResult();
    }

    /// <summary>What was written, by any factory.</summary>
    public static string WriteText(this ISerializationWriterFactory factory, Action<ISerializationWriter> write)
    {
        using var writer = factory.GetSerializationWriter("application/json");
        write(writer);
        using var reader = new StreamReader(writer.GetSerializedContent());
        return reader.ReadToEnd();
    }
}
