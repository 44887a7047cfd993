using System.Text;

using FsCheck;
using FsCheck.Fluent;

using TiledeskContracts.Json;

namespace TiledeskContracts.Runtime.Tests.Json;

public sealed class JsonStringCacheTests
{
    [Fact]
    public void Find_WhateverWasAskedBefore_GivesTheText()
    {
        var cache = new JsonStringCache();
        Prop.ForAll(
            Gen.Choose(1, 20).SelectMany(static length => Gen.Elements("ab\"\\~ 0".ToCharArray()).ArrayOf(length)).Select(static units => new string(units)).ToArbitrary(),
            text => Assert.Equal(text, cache.Find(Encoding.ASCII.GetBytes(text)))).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
    }

    [Fact]
    public void Find_OfEveryLength_GivesTheSameStringAgain()
    {
        var cache = new JsonStringCache();
        for (var length = 1; length <= 64; length++)
        {
            var text = Encoding.ASCII.GetBytes(new string('x', length));

            Assert.Same(cache.Find(text), cache.Find(text));
        }
    }

    [Fact]
    public void Find_TextsThatDifferInTheirMiddleOnly_AreNotTakenForEachOther()
    {
        var cache = new JsonStringCache();
        for (var middle = 'a'; middle <= 'z'; middle++)
        {
            var text = $"12345678{middle}12345678";

            Assert.Equal(text, cache.Find(Encoding.ASCII.GetBytes(text)));
        }
    }

    [Fact]
    public void OfThread_OnOneThread_IsTheSame()
    {
        var ofAnother = default(JsonStringCache);
        var other = new Thread(() => ofAnother = JsonStringCache.OfThread);
        other.Start();
        other.Join();

        Assert.Same(JsonStringCache.OfThread, JsonStringCache.OfThread);
        Assert.NotSame(JsonStringCache.OfThread, ofAnother);
    }

    [Fact]
    public void Texts_ReadByManyThreads_AreRight() => Parallel.For(0, 2_000, static number =>
    {
        var text = $"id{number % 50}";

        Assert.Equal(text, JsonModel.Read<string, StringCodec>(Encoding.ASCII.GetBytes($"\"{text}\"")));
    });
}
